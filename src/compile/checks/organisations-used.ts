import { type Check, warningAt } from './check.ts';

/** Every organisation is a partner of some event. */
export const organisationsUsed: Check = {
  name: 'organisations-used',
  check({ events, organisations }) {
    const used = new Set(events.flatMap(({ partners }) => partners.map(({ text }) => text)));
    return organisations.flatMap((organisation) => {
      const { ownId } = organisation;
      if (ownId === null || used.has(ownId.text)) return [];
      return warningAt(organisation, ownId.path, {
        message: 'no event has this organisation as partner',
        hint: 'remove it, or name it in an event',
      });
    });
  },
};
