const inLines = (lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(', ')));

/** Parts of the world that are no countries, as tables of studies have them. In small letters. */
const parts = inLines([
  'africa, north africa, northern africa, east africa, eastern africa, west africa, western africa, central africa, southern africa',
  'sub-saharan africa, subsaharan africa, middle east, near east, gulf states, mena, maghreb',
  'asia, central asia, east asia, eastern asia, south asia, southern asia, south-east asia, southeast asia, south east asia, western asia',
  'asia pacific, asia-pacific, pacific, pacific islands, oceania, australasia, polynesia, melanesia, micronesia',
  'europe, eastern europe, western europe, northern europe, southern europe, central europe, european union, eu, scandinavia',
  'nordic countries, the nordic countries, baltic states, the baltic states, balkans, the balkans, benelux',
  'america, americas, the americas, north america, south america, central america, latin america, latin america and the caribbean',
  'caribbean, the caribbean, antarctica',
  'high-income countries, low-income countries, middle-income countries, low- and middle-income countries, lmic, lmics, hic, hics',
  'developing countries, developed countries, oecd, oecd countries, commonwealth',
]);

/** Words that such tables have in place of countries, and that name no place. In small letters. */
const noPlaces = inLines([
  'international, multinational, multi-national, global, globally, worldwide, world, various, various countries, several countries',
  'multiple, multiple countries, multi-country, many countries, other, others, other countries, mixed, online, internet',
]);

const folded = (name: string): string => name.trim().toLowerCase();

/** Whether a name is that of a part of the world, or of a group of countries, such as Latin America. */
export const isPartOfTheWorld = (name: string): boolean => parts.has(folded(name));

/** Whether a word in place of a country names no place, such as “international”. */
export const isNoPlace = (name: string): boolean => noPlaces.has(folded(name));
