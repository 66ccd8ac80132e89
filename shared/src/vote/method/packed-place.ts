/** How a place among the options stands in a packed ranking: seven bits, and one more that says "same rank as before". */
export const PLACE = 0x7f;
export const TIED = 0x80;
