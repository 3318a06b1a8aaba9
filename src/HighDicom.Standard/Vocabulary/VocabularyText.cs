namespace HighDicom;

/// <summary>The texts that the standard, reports and machine-readable output use for the vocabulary.</summary>
public static class VocabularyText
{
    /// <summary>The type as the standard's tables print it.</summary>
    /// <param name="type">The type.</param>
    /// <returns><c>1</c>, <c>1C</c>, <c>2</c>, <c>2C</c> or <c>3</c>.</returns>
    public static string ToText(this RequirementType type) => type switch
    {
        RequirementType.Type1 => "1",
        RequirementType.Type1C => "1C",
        RequirementType.Type2 => "2",
        RequirementType.Type2C => "2C",
        RequirementType.Type3 => "3",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The kind as reports and machine-readable output print it.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>For example <c>missing</c> or <c>bad-value</c>.</returns>
    public static string ToText(this ViolationKind kind) => kind switch
    {
        ViolationKind.Missing => "missing",
        ViolationKind.Empty => "empty",
        ViolationKind.NotAllowed => "not-allowed",
        ViolationKind.BadValue => "bad-value",
        ViolationKind.BadCount => "bad-count",
        ViolationKind.BadVR => "bad-vr",
        ViolationKind.TooLong => "too-long",
        ViolationKind.BadCode => "bad-code",
        ViolationKind.BadRelationship => "bad-relationship",
        ViolationKind.BadTemplate => "bad-template",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The severity as reports and machine-readable output print it.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns><c>error</c> or <c>warning</c>.</returns>
    public static string ToText(this Severity severity) => severity == Severity.Error ? "error" : "warning";
}
