/** Small words within full names. Source: general knowledge, 2026-11. */
export const nameParticles = `
  de del della delle dei degli dello di da do dos das du des van von vom der den ten ter zu zum le la les los las al el
  bin ibn ben af av d' l'
`;
