namespace HighDicom.Iods;

/// <summary>A functional group in the table of an IOD.</summary>
/// <param name="Name">The group's name, for example <c>Plane Position (Patient)</c>.</param>
/// <param name="Usage">Whether the IOD asks for it.</param>
/// <param name="Placement">Where it may stand.</param>
/// <param name="Condition">The condition of its presence as an expression; null without one, <c>?</c> where the standard's condition is not formalized.</param>
public sealed record IodFunctionalGroup(string Name, Usage Usage, Placement Placement, string? Condition);
