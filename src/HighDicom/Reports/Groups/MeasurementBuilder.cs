using HighDicom.Codes;

namespace HighDicom;

/// <summary>Describes one measurement inside <c>Measure</c> of a region.</summary>
public sealed class MeasurementBuilder
{
    private readonly CodedConcept _name;
    private readonly double _value;
    private readonly CodedConcept? _unit;
    private CodedConcept? _qualifier;
    private CodedConcept? _method;
    private CodedConcept? _derivation;

    internal MeasurementBuilder(CodedConcept name, double value, CodedConcept? unit) => (_name, _value, _unit) = (name, value, unit);

    /// <summary>Numeric Value Qualifier (0040,A301): what to mind about the number, or why there is none.</summary>
    /// <param name="qualifier">A code of context group 42. For NaN and infinite numbers it is set without being asked for.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public MeasurementBuilder Qualifier(CodedConcept qualifier)
    {
        _qualifier = CodeArgument.Given(qualifier);
        return this;
    }

    /// <summary>Measurement Method (370129005, SCT).</summary>
    /// <param name="method">The code.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public MeasurementBuilder Method(CodedConcept method)
    {
        _method = CodeArgument.Given(method);
        return this;
    }

    /// <summary>Derivation (121401, DCM), such as mean or maximum.</summary>
    /// <param name="derivation">The code, in general of context group 7464.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public MeasurementBuilder Derivation(CodedConcept derivation)
    {
        _derivation = CodeArgument.Given(derivation);
        return this;
    }

    internal Measurement ToMeasurement() => new()
    {
        Name = _name,
        Value = double.IsFinite(_value) ? _value : null,
        Unit = _unit,
        Qualifier = _qualifier ?? NotANumber(_value),
        Method = _method,
        Derivation = _derivation,
    };

    private static CodedConcept? NotANumber(double value) =>
        double.IsNaN(value) ? Dcm.NotANumber
        : double.IsPositiveInfinity(value) ? Dcm.PositiveInfinity
        : double.IsNegativeInfinity(value) ? Dcm.NegativeInfinity
        : null;
}
