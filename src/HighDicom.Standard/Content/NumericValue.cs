using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>The value of a NUM content item: a number with its unit, or the reason why there is none.</summary>
public readonly record struct NumericValue
{
    /// <summary>A measured number.</summary>
    /// <param name="value">A finite number, in the unit.</param>
    /// <param name="unit">The unit, in UCUM.</param>
    /// <param name="qualifier">What is to be said about the number (CID 42), if anything.</param>
    /// <exception cref="ArgumentException">The number is not finite; <see cref="Missing"/> says that a measurement failed.</exception>
    public NumericValue(double value, CodedConcept unit, CodedConcept? qualifier = null)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException("A measured value must be a finite number; NumericValue.Missing says that there is none and why.", nameof(value));
        }

        (Value, Unit, Qualifier) = (value, unit, qualifier);
    }

    private NumericValue(double? value, CodedConcept? unit, CodedConcept? qualifier) => (Value, Unit, Qualifier) = (value, unit, qualifier);

    /// <summary>The number: Floating Point Value (0040,A161) where it is given, else Numeric Value (0040,A30A); null if there is none.</summary>
    public double? Value { get; }

    /// <summary>Measurement Units Code Sequence (0040,08EA); null if there is no number.</summary>
    public CodedConcept? Unit { get; }

    /// <summary>Numeric Value Qualifier Code Sequence (0040,A301).</summary>
    public CodedConcept? Qualifier { get; }

    /// <summary>No number, and why: written as an empty Measured Value Sequence with a qualifier.</summary>
    /// <param name="qualifier">The reason (CID 42), for example (114007, DCM, "Measurement not attempted").</param>
    public static NumericValue Missing(CodedConcept qualifier) => new(null, null, qualifier);

    /// <summary>What a file holds, whatever is missing there.</summary>
    internal static NumericValue Read(double? value, CodedConcept? unit, CodedConcept? qualifier) => new(value, unit, qualifier);
}
