// What needs no database does not wait for what others load: `omstilt evaluate` began after 1.0 s, and does after 0.2.
const program = process.argv[2] === 'evaluate' ? 'omstilt-evaluate' : 'omstilt-all';
await import(new URL(`./${program}.js`, import.meta.url).href);
