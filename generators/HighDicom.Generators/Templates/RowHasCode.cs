namespace HighDicom.Templates.Notation;

/// <summary>The coded value of a row, or (name) its concept name, is one of the codes; a code without a scheme is compared by value alone.</summary>
internal sealed record RowHasCode(string Row, bool OfName, IReadOnlyList<RowCode> Codes) : RowCondition;
