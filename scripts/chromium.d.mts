export function findChromium(): Promise<string | undefined>;
export function installChromium(say: (message: string) => void): Promise<void>;
