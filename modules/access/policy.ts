/** Everything here is a person's own, so being signed in is enough: row-level security gives each their own rows. */
export const accessPolicy = {};

/** The demonstration is for whoever sits at the machine, and only where everything is made up and no sign-in is set up. */
export const demonstrationIsOpen = ({
  embedded,
  oidc,
  fromThisMachine,
}: {
  embedded: boolean;
  oidc: boolean;
  fromThisMachine: boolean;
}): boolean => embedded && !oidc && fromThisMachine;
