using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace HighDicom.Generators.Tests.Support;

/// <summary>An additional file in memory.</summary>
internal sealed class StandardFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    public StandardFile Replace(string old, string @new)
    {
        string before = _text.ToString();
        Assert.That(before, Does.Contain(old), Path);
        return new StandardFile(Path, before.Replace(old, @new, StringComparison.Ordinal));
    }
}
