using FellowOakDicom;
using HighDicom.Iods;
using HighDicom.Requirements;

namespace HighDicom.Standard.Tests.Requirements;

/// <summary>All conditions of all tables of the standard.</summary>
public class StandardConditionTests
{
    private static readonly string[] Targets =
    [
        "segmentation", "basic-text-sr", "enhanced-sr", "comprehensive-sr", "comprehensive-3d-sr", "extensible-sr", "key-object-selection-document", "microscopy-bulk-simple-annotations", "parametric-map",
        "grayscale-softcopy-presentation-state", "color-softcopy-presentation-state", "pseudo-color-softcopy-presentation-state", "blending-softcopy-presentation-state",
        "advanced-blending-presentation-state", "xa-xrf-grayscale-softcopy-presentation-state", "secondary-capture-image", "multi-frame-single-bit-secondary-capture-image", "multi-frame-grayscale-byte-secondary-capture-image",
        "multi-frame-grayscale-word-secondary-capture-image", "multi-frame-true-color-secondary-capture-image", "vl-whole-slide-microscopy-image", "ct-image", "mr-image",
        "positron-emission-tomography-image", "enhanced-ct-image", "enhanced-mr-image", "enhanced-mr-color-image", "enhanced-pet-image", "legacy-converted-enhanced-ct-image", "legacy-converted-enhanced-mr-image",
        "legacy-converted-enhanced-pet-image",
    ];

    [Test]
    public void Each_is_of_a_kind_that_the_evaluator_answers()
    {
        HashSet<string> tests = [];
        foreach (Condition atom in Iod.All.SelectMany(All).Distinct().SelectMany(Atoms))
        {
            Assert.That(atom, Is.TypeOf<ValueTest>().Or.TypeOf<TagTest>().Or.TypeOf<Comparison>().Or.TypeOf<PointsTo>().Or.TypeOf<ModulePresent>().Or.TypeOf<CoordinateSystemIs>()
                .Or.TypeOf<Judgement>().Or.TypeOf<UnknownCondition>());
            tests.Add(atom is TagTest test ? test.Kind.ToString() : atom.GetType().Name);
        }

        Assert.That(tests, Is.SupersetOf(Enum.GetNames<TagTestKind>().Except([nameof(TagTestKind.NonZero)])), "The folder has no condition with nonzero yet; all others are used.");
    }

    [Test]
    public void Modules_that_conditions_name_exist_in_the_standard()
    {
        HashSet<string?> names = [.. Iod.All.SelectMany(iod => iod.Plan.Modules).Select(module => module.Table?.Name)];

        Assert.That(Iod.All.SelectMany(All).SelectMany(Atoms).OfType<ModulePresent>().Select(test => test.Module).Distinct().Where(name => !names.Contains(name)), Is.Empty);
    }

    [TestCaseSource(nameof(Targets))]
    public void Conditions_of_the_IODs_that_we_write_are_expressions(string iod) => Assert.That(
        Rows(Iod.Named(iod)).Where(row => Atoms(row.Condition).Any(atom => atom is UnknownCondition)).Select(row => new AttributePath((DicomTag)row.Tag).ToString()), Is.Empty);

    private static IEnumerable<Condition> All(Iod iod) => Rows(iod).Select(row => row.Condition);

    /// <summary>The conditions of an IOD, with the attributes that they are about: of modules, functional groups, rows, parts of items, and lists of values.</summary>
    private static IEnumerable<(uint Tag, Condition Condition)> Rows(Iod iod)
    {
        HashSet<RequirementTable> seen = [];
        IEnumerable<(uint, Condition?)> own = iod.Plan.Modules.Select(module => (0u, module.Condition)).Concat(iod.Plan.Groups.Select(group => (group.Sequence, group.Condition)));
        IEnumerable<TableEntry> entries = iod.Plan.Modules.Select(module => module.Table).Concat(iod.Plan.Groups.Select(group => group.Table)).OfType<RequirementTable>()
            .Where(seen.Add).SelectMany(table => table.Entries);
        foreach ((uint tag, Condition? condition) in own.Concat(entries.SelectMany(entry => Rows(entry, seen))))
        {
            if (condition is not null)
            {
                yield return (tag, condition);
            }
        }
    }

    private static IEnumerable<(uint Tag, Condition? Condition)> Rows(TableEntry entry, HashSet<RequirementTable> seen)
    {
        uint tag = entry is RequirementRow { Tag.Tag: var own } ? own : 0;
        yield return (tag, entry.Applies);
        IEnumerable<TableEntry> inner = [];
        if (entry is RequirementRow row)
        {
            yield return (tag, row.Condition);
            foreach (ValueConstraint list in row.Values)
            {
                yield return (tag, list.When);
            }

            inner = row.Content;
        }
        else if (entry is TableInclude include && RequirementCatalog.Default.Table(include.Table) is { } table && seen.Add(table))
        {
            inner = table.Entries;
        }

        foreach ((uint, Condition?) found in inner.SelectMany(next => Rows(next, seen)))
        {
            yield return found;
        }
    }

    private static IEnumerable<Condition> Atoms(Condition condition) => condition switch
    {
        AllOf all => Atoms(all.Left).Concat(Atoms(all.Right)),
        AnyOf any => Atoms(any.Left).Concat(Atoms(any.Right)),
        Negation not => Atoms(not.Operand),
        NeverIf never => Atoms(never.Operand),
        _ => [condition],
    };
}
