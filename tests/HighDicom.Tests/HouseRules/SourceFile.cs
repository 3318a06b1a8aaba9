using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HighDicom.Tests.HouseRules;

/// <summary>One hand-written C# file of the repository.</summary>
internal sealed class SourceFile(string root, string path)
{
    private readonly Lazy<SyntaxNode> _syntax = new(() => CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot());

    /// <summary>The path below the checkout, with forward slashes.</summary>
    public string Path { get; } = System.IO.Path.GetRelativePath(root, path).Replace('\\', '/');

    public string Text { get; } = File.ReadAllText(path);

    public int Lines => Text.AsSpan().TrimEnd().Count('\n') + 1;

    public IEnumerable<T> Nodes<T>() where T : SyntaxNode => _syntax.Value.DescendantNodes().OfType<T>();

    /// <summary>Where a node stands, as editors and compilers write it.</summary>
    public string At(SyntaxNode node) => $"{Path}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    public override string ToString() => Path;
}
