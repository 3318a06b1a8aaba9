extern alias importer;

using System.Globalization;
using importer::HighDicom.Requirements;

namespace HighDicom.Generators.Tests.Importer.Support;

/// <summary>Says conditions in the words in which the standard would: the way back of what the importer does.</summary>
internal sealed class English(Func<uint, string> nameOf, Func<uint, string> groupOf, Func<string, string> moduleOf)
{
    /// <summary>The sentence's text after "Required if"; null if there is no way to say it formally.</summary>
    public string? Of(Condition condition) => condition switch
    {
        AllOf all => Joined(Inner(all.Left), " and ", Inner(all.Right)),
        AnyOf any => Joined(Of(any.Left), " or ", Of(any.Right)),
        Negation { Operand: TagTest { Kind: TagTestKind.Group } group } => $"the {groupOf(group.Tag.Tag)} Functional Group is not present",
        Negation { Operand: ModulePresent module } => $"the {moduleOf(module.Module)} Module is not present",
        ModulePresent module => $"the {moduleOf(module.Module)} Module is present",
        TagTest { Kind: TagTestKind.Group } group => $"the {groupOf(group.Tag.Tag)} Functional Group is present",
        TagTest test => Subject(test.Tag) + Verb(test.Kind),
        ValueTest test => Subject(test.Tag) + (test.Equal ? " is " : " is not ") + Listed([.. test.Values.Select(Value)]),
        Comparison comparison => Subject(comparison.Tag) + (comparison.Above ? " is greater than " : " is less than ") + comparison.Bound.ToString(CultureInfo.InvariantCulture),
        PointsTo points => Subject(points.Tag) + " points to " + Named(points.Target),
        _ => null,
    };

    private string? Inner(Condition condition) => condition is AnyOf ? Of(condition) is { } text ? $"({text})" : null : Of(condition);

    private static string? Joined(string? left, string joint, string? right) => left is null || right is null ? null : left + joint + right;

    private string Subject(TagReference tag) =>
        Named(tag.Tag) + (tag.Value > 0 ? string.Create(CultureInfo.InvariantCulture, $" Value {tag.Value}") : "") + (tag.InFrame ? " of this frame" : "");

    private string Named(uint tag) => nameOf(tag) + " " + TagText.Of(tag);

    private static string Verb(TagTestKind kind) => kind switch
    {
        TagTestKind.Present => " is present",
        TagTestKind.Absent => " is not present",
        TagTestKind.NotEmpty => " has a value",
        TagTestKind.NonZero => " is non-zero",
        TagTestKind.Private => " is the Data Element Tag of a Private Attribute",
        TagTestKind.Grouped => " is the Data Element Tag of an Attribute that is contained within a Functional Group Sequence",
        TagTestKind.MultiFrame => " identifies a multi-frame image",
        _ => throw new InvalidOperationException(kind.ToString()),
    };

    private static string Listed(List<string> values) => values.Count == 1 ? values[0] : string.Join(", ", values[..^1]) + " or " + values[^1];

    // As the standard does, what is not in capitals stands in quotation marks.
    private static string Value(string value) => value.Any(char.IsAsciiLetterLower) || value.Contains('.', StringComparison.Ordinal) ? $"\"{value}\"" : value;
}
