using HighDicom.Requirements;

namespace HighDicom.StandardImporter.Conditions;

/// <summary>What a clause speaks of: an attribute (or one of its values), a module or a functional group.</summary>
internal sealed record Subject(TokenKind Kind, TagReference Tag, string Module)
{
    public static Subject Of(TagReference tag) => new(TokenKind.Attribute, tag, "");

    /// <summary>That it is there.</summary>
    public Condition Present => Kind switch
    {
        TokenKind.Module => new ModulePresent(Module),
        TokenKind.Group => new TagTest(TagTestKind.Group, Tag),
        _ => new TagTest(TagTestKind.Present, Tag),
    };

    /// <summary>That it is not there.</summary>
    public Condition Absent => Kind == TokenKind.Attribute ? new TagTest(TagTestKind.Absent, Tag) : new Negation(Present);
}
