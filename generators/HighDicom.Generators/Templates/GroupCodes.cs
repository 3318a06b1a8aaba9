namespace HighDicom.Templates.Notation;

/// <summary>The codes of a context group. Defined (DCID): from the group or its extensions; otherwise (BCID) the group is a suggestion. The number is null where it is not known.</summary>
internal sealed record GroupCodes(int? Number, bool Defined, string Title) : CodeSet;
