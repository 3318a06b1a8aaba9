namespace HighDicom.Iods;

/// <summary>A module in the table of an IOD.</summary>
/// <param name="Name">The module's name, for example <c>Segmentation Image</c>.</param>
/// <param name="InformationEntity">The information entity, for example <c>Image</c>.</param>
/// <param name="Usage">Whether the IOD asks for it.</param>
/// <param name="Condition">The condition of its presence as an expression; null without one, <c>?</c> where the standard's condition is not formalized.</param>
public sealed record IodModule(string Name, string InformationEntity, Usage Usage, string? Condition);
