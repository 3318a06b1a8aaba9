using HighDicom.Requirements;

namespace HighDicom.StandardImporter.Conditions;

/// <summary>The names that sentences may use: of attributes, UIDs, modules and functional groups.</summary>
internal sealed class Vocabulary
{
    public NameTable Names { get; } = new();

    /// <summary>An attribute; of those with one name the first one added counts, unless the sentence names a tag.</summary>
    public void AddAttribute(string name, string tag)
    {
        if (TagText.TryRead(tag, 0, out uint number))
        {
            Names.Add(Plain(name), new(TokenKind.Attribute, name, number));
        }
    }

    public void AddUid(string name, string uid) => Names.Add(Plain(name), new(TokenKind.Uid, uid));

    /// <param name="name">The module's name, without "Module".</param>
    /// <param name="file">The name of its file in part03/modules.</param>
    public void AddModule(string name, string file) => Names.Add(Plain(name) + " Module", new(TokenKind.Module, file));

    /// <param name="name">The functional group's name, without "Macro".</param>
    /// <param name="tag">Its sequence.</param>
    public void AddGroup(string name, string tag)
    {
        if (!TagText.TryRead(tag, 0, out uint number))
        {
            return;
        }

        // A name of one word may be any word.
        if (name.Contains(' ', StringComparison.Ordinal))
        {
            Names.Add(Plain(name), new(TokenKind.Group, name, number));
        }

        foreach (string ending in (ReadOnlySpan<string>)[" Functional Group", " Macro"])
        {
            Names.Add(Plain(name) + ending, new(TokenKind.Group, name, number));
        }
    }

    /// <summary>A name as its words stand in a sentence: without brackets, which are tokens by themselves.</summary>
    private static string Plain(string name) => string.Join(' ', SentenceWords.Split(Reading.Paragraph.Clean(name)));
}
