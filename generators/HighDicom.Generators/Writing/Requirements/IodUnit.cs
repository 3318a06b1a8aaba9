using HighDicom.Generators.Model;
using HighDicom.Requirements;

namespace HighDicom.Generators.Writing.Requirements;

/// <summary>What the named descriptor of an IOD is written from.</summary>
/// <param name="Key">The IOD's file name.</param>
/// <param name="Title">Its name.</param>
/// <param name="Section">The section of its definition; empty where the table is not of the published standard.</param>
/// <param name="SopClasses">The names and UIDs of its SOP classes.</param>
/// <param name="Modules">A line of documentation for each module.</param>
/// <param name="Groups">A line of documentation for each functional group.</param>
internal sealed record IodUnit(string Key, string Title, string Section, EquatableArray<string> SopClasses, EquatableArray<string> Modules, EquatableArray<string> Groups)
{
    public static IodUnit Of(Iod iod, StandardIndex index) => new(
        iod.Name,
        iod.Title,
        iod.Section.StartsWith("iod_", StringComparison.Ordinal) ? "" : iod.Section,
        iod.SopClasses.Select(uid => index.NameOfUid(uid) is var name && name == uid ? uid : name + " (" + uid + ")").ToEquatableArray(),
        iod.Modules.Select(module => module.Usage + " · " + module.Title + Condition(module.Condition, index)).ToEquatableArray(),
        iod.Groups.Select(group => group.Usage + " · " + group.Title + " · " + Place(group.Placement) + Condition(group.Condition, index)).ToEquatableArray());

    private static string Condition(string expression, StandardIndex index)
    {
        try
        {
            return expression.Length == 0 ? "" : " · if " + index.Words.Of(ConditionReader.Read(expression));
        }
        catch (FormatException)
        {
            // Reported where the requirement tables are written.
            return "";
        }
    }

    private static string Place(string placement) => placement switch { "shared" => "shared", "per-frame" => "per frame", _ => "shared or per frame" };
}
