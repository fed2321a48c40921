/** In pixels: the size that sites which show shared links ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** Left and right of the text. */
export const MARGIN = 72;
export const TEXT_WIDTH = CARD_WIDTH - 2 * MARGIN;
