namespace HighDicom.Requirements;

/// <summary>What the frame of reference is: <c>PATIENT</c>, <c>SLIDE</c> or <c>NONE</c>.</summary>
internal sealed record CoordinateSystemIs(string System) : Condition;
