/**
 * The countries that the directory has, by ISO 3166-1 code, so that a script without one can say how to
 * add it. A test compares them with the files.
 */
export const knownCountries =
  'US AL AR AT AU BA BD BE BR CA CH CL CN CO CY CZ DE DK EC EG ES ET FR GB GH GR HN HR HU ID IE IL IN IT JM JP KE KH KR LB LK LT MA MD MX NG NL NO NP NZ PA PE PH PL PT PY RO SE SG SI SK TH TW TZ UA UG UY VN ZA'.split(
    ' ',
  );
