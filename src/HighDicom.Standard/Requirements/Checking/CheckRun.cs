using FellowOakDicom;
using HighDicom.Iods;
using HighDicom.Templates.Matching;

namespace HighDicom.Requirements;

/// <summary>One check of one data set: what all its parts need.</summary>
internal sealed class CheckRun
{
    private readonly Lazy<IReadOnlyList<ContentNode>> _content;

    public CheckRun(Iod iod, DicomDataset dataset)
    {
        Iod = iod;
        Dataset = dataset;
        _content = new Lazy<IReadOnlyList<ContentNode>>(() => new ContentNode(dataset).DescendantsAndSelf());
        Modules = new ModulePresence(iod.Plan, dataset);
        Facts = new InstanceFacts(iod.Plan, dataset, Modules, name => Modules.Has(name, module => Modules.Decide(module, Evaluator!, Root!, Findings)));
        Evaluator = new ConditionEvaluator(iod.Plan.Catalog, Facts, Scan);
        Root = new ItemLevel(dataset, new ItemPlace(iod.Plan.Root), null, null, 0, iod.Reference);
        Modules.Decide(Evaluator, Root, Findings);
    }

    private CheckRun(CheckRun whole)
    {
        Iod = whole.Iod;
        Dataset = whole.Dataset;
        _content = whole._content;
        Modules = whole.Modules;
        Facts = whole.Facts;
        Evaluator = new ConditionEvaluator(Iod.Plan.Catalog, Facts, Scan);
        Root = whole.Root;
    }

    public Iod Iod { get; }

    public DicomDataset Dataset { get; }

    public RequirementCatalog Catalog => Iod.Plan.Catalog;

    /// <summary>The data set as the outermost level.</summary>
    public ItemLevel Root { get; }

    /// <summary>The item that is being checked.</summary>
    public ItemScan Scan { get; } = new();

    public ModulePresence Modules { get; }

    public InstanceFacts Facts { get; }

    public ConditionEvaluator Evaluator { get; }

    public Findings Findings { get; } = new();

    /// <summary>A run for another thread: about the same data set, with findings of its own.</summary>
    public CheckRun Branch() => new(this);

    /// <summary>All content items of an SR document, each before those under it; made at first need.</summary>
    public IReadOnlyList<ContentNode> Content => _content.Value;

    /// <summary>Adds a violation of a rule that no table holds.</summary>
    public void Report(ViolationKind kind, AttributePath path, StandardReference reference, string detail, Severity severity = Severity.Error) => Findings.Add(new Violation
    {
        Path = path,
        Kind = kind,
        Name = Catalog.Element(path.Tag).Name,
        Reference = reference,
        Severity = severity,
        Detail = detail,
    });
}
