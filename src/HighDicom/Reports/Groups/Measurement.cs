using HighDicom.Codes;

namespace HighDicom;

/// <summary>A measured number: an item NUM of a measurement group (PS3.16 TID 1419 row 5). A number without a value says why in its qualifier.</summary>
public sealed record Measurement
{
    /// <summary>What was measured, such as <c>Sct.LongAxis</c>.</summary>
    public required CodedConcept Name { get; init; }

    /// <summary>
    /// The number: Floating Point Value (0040,A161) if the file has it, else Numeric Value (0040,A30A); null if there is none or it cannot be read.
    /// </summary>
    public double? Value { get; init; }

    /// <summary>Numeric Value (0040,A30A) as the file has it; null if it has none.</summary>
    public string? Text { get; init; }

    /// <summary>The unit, in UCUM; null if there is none.</summary>
    public CodedConcept? Unit { get; init; }

    /// <summary>Numeric Value Qualifier (0040,A301), of context group 42: why there is no number, or what to mind about it; null if there is none.</summary>
    public CodedConcept? Qualifier { get; init; }

    /// <summary>Measurement Method (370129005, SCT); null if there is none.</summary>
    public CodedConcept? Method { get; init; }

    /// <summary>Derivation (121401, DCM), such as mean or maximum; null if there is none.</summary>
    public CodedConcept? Derivation { get; init; }

    /// <summary>For example <c>Long axis: 23.4 mm</c>.</summary>
    public override string ToString() => $"{Name.Meaning}: {(Text is null ? Qualifier?.Meaning ?? "no value" : $"{Text} {Unit?.Value}".TrimEnd())}";
}
