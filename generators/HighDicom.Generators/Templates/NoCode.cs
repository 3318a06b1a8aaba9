namespace HighDicom.Templates.Notation;

/// <summary>There shall be no code: a content item without a concept name.</summary>
internal sealed record NoCode : CodeSet;
