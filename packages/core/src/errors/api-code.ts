/** The business failures that the API documents, by number. */
export type KnownApiCode =
  | (1300 | 1301 | 1302 | 1303 | 1304 | 1305 | 1306)
  | (1600 | 1635 | 1636 | 1639 | 1640 | 1641 | 1642 | 1643 | 1699)
  | (1700 | 1701 | 1702 | 1703 | 1704 | 1705 | 1706 | 1707)
  | (2004 | 2005 | 2006 | 2011 | 2020 | 2031 | 2039 | 2040 | 2058 | 2224 | 2333)
  | (4021 | 6001 | 6002 | 6003 | 6004)
  | (2120008 | 2130010 | 2820002);

/** An `apiCode`: the documented ones are completed by editors, any other number may come. */
export type ApiCode = KnownApiCode | (number & Record<never, never>);
