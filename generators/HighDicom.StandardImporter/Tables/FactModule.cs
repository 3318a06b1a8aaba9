namespace HighDicom.StandardImporter.Tables;

/// <summary>A module of an IOD.</summary>
/// <param name="Line">Where it is published, for messages.</param>
/// <param name="Entity">The information entity.</param>
/// <param name="Reference">The section that defines the module; after it is looked up, <paramref name="Table"/> says which table.</param>
/// <param name="Table">The id of the module's table.</param>
/// <param name="Name">The module's name.</param>
/// <param name="Usage">M, C or U.</param>
/// <param name="Sentence">What the standard says of when it is required.</param>
/// <param name="Condition">The same as an expression.</param>
internal sealed record FactModule(int Line, string Entity, string Reference, string Table, string Name, string Usage, string Sentence, FactCondition Condition);
