using HighDicom.Codes;

namespace HighDicom;

/// <summary>Where a finding is: Finding Site (363698007, SCT), PS3.16 TID 1419 rows 2 to 4.</summary>
/// <param name="Site">The anatomy, such as <c>Sct.Lung</c>.</param>
/// <param name="Laterality">Laterality (272741003, SCT), of context group 244; null if there is none.</param>
/// <param name="TopographicalModifier">Topographical modifier (106233006, SCT); null if there is none.</param>
public sealed record FindingSite(CodedConcept Site, CodedConcept? Laterality = null, CodedConcept? TopographicalModifier = null);
