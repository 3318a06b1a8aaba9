using HighDicom.Codes;

namespace HighDicom;

/// <summary>What can be said about a region of interest, whatever its dimension.</summary>
/// <typeparam name="TBuilder">The builder itself, which every method returns.</typeparam>
/// <remarks>Nothing is required by the standard but the region; the unit of each measurement is, and <c>Build</c> reports those that are missing.</remarks>
public abstract class MeasurementGroupBuilder<TBuilder>
    where TBuilder : MeasurementGroupBuilder<TBuilder>
{
    private readonly List<FindingSite> _sites = [];
    private readonly List<Measurement> _measurements = [];
    private readonly List<QualitativeEvaluation> _evaluations = [];
    private CodedConcept? _finding;
    private CodedConcept? _category;
    private CodedConcept? _method;

    private protected MeasurementGroupBuilder(Tracking tracking)
    {
        ArgumentNullException.ThrowIfNull(tracking);
        Tracking = tracking;
    }

    private protected Tracking Tracking { get; }

    /// <summary>Finding (121071, DCM): what the region shows, such as <c>Sct.Neoplasm</c>.</summary>
    /// <param name="finding">The code.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public TBuilder Finding(CodedConcept finding)
    {
        _finding = CodeArgument.Given(finding);
        return Self;
    }

    /// <summary>Finding category (276214006, SCT): what sort of thing the finding is.</summary>
    /// <param name="category">The code.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public TBuilder FindingCategory(CodedConcept category)
    {
        _category = CodeArgument.Given(category);
        return Self;
    }

    /// <summary>Adds a Finding Site (363698007, SCT): where the finding is.</summary>
    /// <param name="site">The anatomy, such as <c>Sct.Lung</c>.</param>
    /// <param name="laterality">The side, of context group 244; none by default.</param>
    /// <param name="topographicalModifier">A closer description of the place; none by default.</param>
    /// <exception cref="ArgumentException">A code is empty.</exception>
    public TBuilder Site(CodedConcept site, CodedConcept? laterality = null, CodedConcept? topographicalModifier = null)
    {
        _sites.Add(new FindingSite(CodeArgument.Given(site), CodeArgument.Optional(laterality), CodeArgument.Optional(topographicalModifier)));
        return Self;
    }

    /// <summary>Measurement Method (370129005, SCT) of all measurements of the group.</summary>
    /// <param name="method">The code.</param>
    /// <exception cref="ArgumentException">The code is empty.</exception>
    public TBuilder Method(CodedConcept method)
    {
        _method = CodeArgument.Given(method);
        return Self;
    }

    /// <summary>Adds a number that was measured.</summary>
    /// <param name="name">What was measured, such as <c>Sct.LongAxis</c>.</param>
    /// <param name="value">
    /// The number in that unit. NaN and infinity become a measurement without a value that says so (context group 42). What 16 characters cannot hold is
    /// written as Floating Point Value too, so that it comes back as the same number.
    /// </param>
    /// <param name="unit">The unit, in UCUM; ratios have <c>Ucum.NoUnits</c>. It must be given: <c>Build</c> reports a measurement without.</param>
    /// <param name="describe">More about the measurement, such as its derivation.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public TBuilder Measure(CodedConcept name, double value, CodedConcept? unit = null, Action<MeasurementBuilder>? describe = null)
    {
        MeasurementBuilder measurement = new(CodeArgument.Given(name), value, unit is { Value.Length: > 0 } ? unit : null);
        describe?.Invoke(measurement);
        _measurements.Add(measurement.ToMeasurement());
        return Self;
    }

    /// <summary>Adds a number that could not be measured, with the reason.</summary>
    /// <param name="name">What was to be measured.</param>
    /// <param name="reason">A code of context group 42, such as <c>Dcm.MeasurementFailure</c>.</param>
    /// <exception cref="ArgumentException">A code is empty.</exception>
    public TBuilder NotMeasured(CodedConcept name, CodedConcept reason)
    {
        _measurements.Add(new Measurement { Name = CodeArgument.Given(name), Qualifier = CodeArgument.Given(reason) });
        return Self;
    }

    /// <summary>Adds a finding in a code, such as a grade.</summary>
    /// <param name="name">What was judged.</param>
    /// <param name="value">The judgement.</param>
    /// <exception cref="ArgumentException">A code is empty.</exception>
    public TBuilder Evaluate(CodedConcept name, CodedConcept value)
    {
        _evaluations.Add(new QualitativeEvaluation(CodeArgument.Given(name), CodeArgument.Given(value)));
        return Self;
    }

    private protected TBuilder Self => (TBuilder)this;

    private protected TGroup Describe<TGroup>(TGroup region)
        where TGroup : MeasurementGroup => (TGroup)(region with
        {
            TrackingId = Tracking.Id,
            TrackingUid = Tracking.Uid,
            Finding = _finding,
            FindingCategory = _category,
            Method = _method,
            Sites = [.. _sites],
            Measurements = [.. _measurements],
            Evaluations = [.. _evaluations],
        });
}
