namespace HighDicom;

/// <summary>One requirement of the standard that a data set does not meet: a value, of which reports make text at the edge.</summary>
public sealed record Violation
{
    /// <summary>Where: the attribute that is missing or wrong.</summary>
    public required AttributePath Path { get; init; }

    /// <summary>What is wrong.</summary>
    public required ViolationKind Kind { get; init; }

    /// <summary>The attribute's name as PS3.6 has it, for example <c>Segment Label</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The section of the standard that makes the requirement.</summary>
    public required StandardReference Reference { get; init; }

    /// <summary>The type that the standard's table gives the attribute; null for rules that no table holds.</summary>
    public RequirementType? Type { get; init; }

    /// <summary>The condition of a type 1C, 2C or value rule as an expression, for example <c>(0062,0001) = FRACTIONAL</c>; for a row of a template as a sentence; null without one.</summary>
    public string? Condition { get; init; }

    /// <summary>How much it weighs.</summary>
    public Severity Severity { get; init; }

    /// <summary>What was found and what was expected, for example <c>'FOO' is not one of BINARY, FRACTIONAL, LABELMAP</c>; null where kind and condition say it all.</summary>
    public string? Detail { get; init; }

    /// <summary>The violation in one line, as reports print it.</summary>
    /// <returns>Type, kind, path, name, condition or detail, and section.</returns>
    public override string ToString() => ReportText.Line(this);
}
