/** What makes a number a price or a size, not a date. */
export const MONEY_OR_MEASURE =
  /^(?:zl|zlotych|pln|eur|euro|gbp|usd|lv|лв|лева|евро|kg|кг|gb|mb|szt|бр|proc|percent|pkt|mm|cm|km|м|км|stars?|gwiazd\w*|звезд\w*)$/;
