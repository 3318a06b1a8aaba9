namespace HighDicom.StandardImporter.Tables;

/// <summary>A functional group of an IOD.</summary>
/// <param name="Line">Where it is published, for messages.</param>
/// <param name="Reference">The section that defines the macro.</param>
/// <param name="Table">The id of the macro's table.</param>
/// <param name="Name">The macro's name.</param>
/// <param name="Usage">M, C or U.</param>
/// <param name="Placement">"shared", "per-frame" or "either".</param>
/// <param name="Sentence">What the standard says of when it is required.</param>
/// <param name="Condition">The same as an expression.</param>
internal sealed record FactGroup(int Line, string Reference, string Table, string Name, string Usage, string Placement, string Sentence, FactCondition Condition);
