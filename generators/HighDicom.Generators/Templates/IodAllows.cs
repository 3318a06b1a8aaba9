namespace HighDicom.Templates.Notation;

/// <summary>The document's IOD allows content items of that value type.</summary>
internal sealed record IodAllows(string ValueType) : RowCondition;
