/** How numbers are written in a country, as far as a number without its country is to be understood. */
export interface PhoneCountry {
  /** E.164 country code. */
  code: string;
  /** What is dialled before a national number and falls away behind the country code; empty where nothing is. */
  trunk: string;
  /** The most digits of a national number, without the trunk prefix. */
  longest: number;
  /** The zone of its clocks; null where its telephones lie in several. */
  zone: string | null;
}

/** ITU-T E.164 and E.129 national numbering plans, https://www.itu.int/oth/T0202.aspx?parent=T0202; zones as in the IANA time zone database. */
export const PHONE_COUNTRIES: Readonly<Record<string, PhoneCountry>> = {
  AL: { code: "355", trunk: "0", longest: 9, zone: "Europe/Tirane" },
  AT: { code: "43", trunk: "0", longest: 12, zone: "Europe/Vienna" },
  BA: { code: "387", trunk: "0", longest: 9, zone: "Europe/Sarajevo" },
  BE: { code: "32", trunk: "0", longest: 9, zone: "Europe/Brussels" },
  BG: { code: "359", trunk: "0", longest: 9, zone: "Europe/Sofia" },
  CH: { code: "41", trunk: "0", longest: 9, zone: "Europe/Zurich" },
  CY: { code: "357", trunk: "", longest: 8, zone: "Asia/Nicosia" },
  CZ: { code: "420", trunk: "", longest: 9, zone: "Europe/Prague" },
  DE: { code: "49", trunk: "0", longest: 11, zone: "Europe/Berlin" },
  DK: { code: "45", trunk: "", longest: 8, zone: "Europe/Copenhagen" },
  EE: { code: "372", trunk: "", longest: 8, zone: "Europe/Tallinn" },
  ES: { code: "34", trunk: "", longest: 9, zone: null },
  FI: { code: "358", trunk: "0", longest: 11, zone: "Europe/Helsinki" },
  FR: { code: "33", trunk: "0", longest: 9, zone: "Europe/Paris" },
  GB: { code: "44", trunk: "0", longest: 10, zone: "Europe/London" },
  GR: { code: "30", trunk: "", longest: 10, zone: "Europe/Athens" },
  HR: { code: "385", trunk: "0", longest: 9, zone: "Europe/Zagreb" },
  HU: { code: "36", trunk: "06", longest: 9, zone: "Europe/Budapest" },
  IE: { code: "353", trunk: "0", longest: 9, zone: "Europe/Dublin" },
  IS: { code: "354", trunk: "", longest: 7, zone: "Atlantic/Reykjavik" },
  // The zero of a fixed line belongs to the number there and stays.
  IT: { code: "39", trunk: "", longest: 11, zone: "Europe/Rome" },
  LT: { code: "370", trunk: "0", longest: 8, zone: "Europe/Vilnius" },
  LU: { code: "352", trunk: "", longest: 11, zone: "Europe/Luxembourg" },
  LV: { code: "371", trunk: "", longest: 8, zone: "Europe/Riga" },
  MD: { code: "373", trunk: "0", longest: 8, zone: "Europe/Chisinau" },
  ME: { code: "382", trunk: "0", longest: 8, zone: "Europe/Podgorica" },
  MK: { code: "389", trunk: "0", longest: 8, zone: "Europe/Skopje" },
  MT: { code: "356", trunk: "", longest: 8, zone: "Europe/Malta" },
  NL: { code: "31", trunk: "0", longest: 9, zone: "Europe/Amsterdam" },
  NO: { code: "47", trunk: "", longest: 8, zone: "Europe/Oslo" },
  PL: { code: "48", trunk: "", longest: 9, zone: "Europe/Warsaw" },
  PT: { code: "351", trunk: "", longest: 9, zone: null },
  RO: { code: "40", trunk: "0", longest: 9, zone: "Europe/Bucharest" },
  RS: { code: "381", trunk: "0", longest: 9, zone: "Europe/Belgrade" },
  SE: { code: "46", trunk: "0", longest: 9, zone: "Europe/Stockholm" },
  SI: { code: "386", trunk: "0", longest: 8, zone: "Europe/Ljubljana" },
  SK: { code: "421", trunk: "0", longest: 9, zone: "Europe/Bratislava" },
  TR: { code: "90", trunk: "0", longest: 10, zone: "Europe/Istanbul" },
  UA: { code: "380", trunk: "0", longest: 9, zone: "Europe/Kyiv" },
  US: { code: "1", trunk: "1", longest: 10, zone: null },
};
