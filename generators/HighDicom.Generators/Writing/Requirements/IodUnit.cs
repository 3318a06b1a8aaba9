using HighDicom.Generators.Model;

namespace HighDicom.Generators.Writing.Requirements;

/// <summary>What the named descriptor of an IOD is written from.</summary>
/// <param name="Key">The IOD's file name.</param>
/// <param name="Title">Its name.</param>
/// <param name="Section">The section of its definition.</param>
/// <param name="SopClasses">The UIDs of its SOP classes.</param>
/// <param name="Modules">A line of documentation for each module.</param>
internal sealed record IodUnit(string Key, string Title, string Section, EquatableArray<string> SopClasses, EquatableArray<string> Modules)
{
    public static IodUnit Of(Iod iod) => new(
        iod.Name,
        iod.Title,
        iod.Section,
        iod.SopClasses,
        iod.Modules.Select(module => module.Usage + " · " + module.Title + (module.Condition.Length > 0 ? ": " + module.Condition : "")).ToEquatableArray());
}
