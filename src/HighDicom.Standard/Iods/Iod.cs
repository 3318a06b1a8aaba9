using FellowOakDicom;
using HighDicom.Requirements;

namespace HighDicom.Iods;

/// <summary>An Information Object Definition of PS3.3, annex A: the SOP classes that it stands for, its modules and its functional groups. Immutable.</summary>
public sealed class Iod
{
    private readonly Lazy<IodPlan> _plan;

    internal Iod(
        string key,
        string name,
        StandardReference reference,
        IReadOnlyList<string> sopClassUids,
        IReadOnlyList<IodModule> modules,
        IReadOnlyList<IodFunctionalGroup> functionalGroups,
        Func<IodPlan> plan)
    {
        Key = key;
        Name = name;
        Reference = reference;
        SopClassUids = sopClassUids;
        Modules = modules;
        FunctionalGroups = functionalGroups;
        _plan = new Lazy<IodPlan>(plan);
    }

    /// <summary>All IODs.</summary>
    public static IReadOnlyCollection<Iod> All => [.. RequirementCatalog.Default.Iods.Values];

    /// <summary>The IOD's name, for example <c>Segmentation</c>.</summary>
    public string Name { get; }

    /// <summary>The section of its definition, for example PS3.3 A.51.</summary>
    public StandardReference Reference { get; }

    /// <summary>The UIDs of the SOP classes whose instances follow the IOD.</summary>
    public IReadOnlyList<string> SopClassUids { get; }

    /// <summary>The modules in the order of the standard's table.</summary>
    public IReadOnlyList<IodModule> Modules { get; }

    /// <summary>The functional groups; empty for IODs without.</summary>
    public IReadOnlyList<IodFunctionalGroup> FunctionalGroups { get; }

    /// <summary>The name of the IOD's file in standard-xml, for example <c>segmentation</c>.</summary>
    internal string Key { get; }

    /// <summary>The ids of the tables of its functional groups: to be had without making the plan.</summary>
    internal IReadOnlyList<string> GroupTables { get; init; } = [];

    /// <summary>The IOD made ready for checking.</summary>
    internal IodPlan Plan => _plan.Value;

    /// <summary>The IOD that instances of a SOP class follow.</summary>
    /// <param name="sopClassUid">The SOP class UID.</param>
    /// <returns>The IOD; null if the SOP class is not known or not one of composite instances.</returns>
    public static Iod? For(string sopClassUid)
    {
        ArgumentNullException.ThrowIfNull(sopClassUid);
        return RequirementCatalog.Default.IodFor(sopClassUid);
    }

    /// <summary>The IOD that instances of a SOP class follow.</summary>
    /// <param name="sopClass">The SOP class UID.</param>
    /// <returns>The IOD; null if the SOP class is not known or not one of composite instances.</returns>
    public static Iod? For(DicomUID sopClass)
    {
        ArgumentNullException.ThrowIfNull(sopClass);
        return For(sopClass.UID);
    }

    /// <summary>The name of the IOD.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    /// <summary>The IOD of a file of standard-xml, by the file's name.</summary>
    internal static Iod Named(string name) => RequirementCatalog.Default.Iods[name];
}
