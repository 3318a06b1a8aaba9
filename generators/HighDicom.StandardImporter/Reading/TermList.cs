namespace HighDicom.StandardImporter.Reading;

/// <summary>A published list of values: its title ("Enumerated Values for Value 1:") and its terms, without their explanations.</summary>
internal sealed record TermList(int Line, string Title, IReadOnlyList<string> Terms);
