/** The end of the address at which `npm run dev` shows a draft without its marks; no built site has it. */
export const PLAIN_DRAFT = 'plain-draft';
