namespace HighDicom;

/// <summary>A requirement of the standard that could not be decided from the data set alone: nobody was told that it is met.</summary>
public sealed record UncheckedRequirement
{
    /// <summary>Where: the attribute, at the first place where the requirement applies.</summary>
    public required AttributePath Path { get; init; }

    /// <summary>The attribute's name as PS3.6 has it.</summary>
    public required string Name { get; init; }

    /// <summary>The section of the standard that makes the requirement.</summary>
    public required StandardReference Reference { get; init; }

    /// <summary>Why it could not be decided.</summary>
    public required string Reason { get; init; }

    /// <summary>The type that the standard's table gives the attribute; null for rules that no table holds.</summary>
    public RequirementType? Type { get; init; }

    /// <summary>The condition as an expression, for a row of a template as a sentence; null if none is known.</summary>
    public string? Condition { get; init; }

    /// <summary>At how many places of the data set the requirement applies and could not be decided.</summary>
    public int Places { get; init; } = 1;

    /// <summary>The requirement in one line.</summary>
    /// <returns>Type, path, name, reason and section.</returns>
    public override string ToString() => ReportText.Line(this);
}
