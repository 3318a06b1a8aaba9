namespace HighDicom.Generators.Model;

/// <summary>Old SNOMED codes and their new form, as lines "OLD=NEW" sorted by bytes.</summary>
internal sealed record SnomedMap(EquatableArray<string> Lines);
