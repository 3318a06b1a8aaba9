namespace HighDicom.Templates.Notation;

/// <summary>A fact that the content tree does not tell.</summary>
internal sealed record ExternalFact(string Words) : RowCondition;
