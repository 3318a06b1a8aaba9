using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HighDicom.Tests.HouseRules;

/// <summary>The type names that a folder of src/HighDicom declares, and the names that it uses.</summary>
internal static class TypeNames
{
    public static IEnumerable<string> DeclaredIn(string folder) =>
        Files(folder).SelectMany(file => file.Nodes<BaseTypeDeclarationSyntax>())
            .Where(type => type.Parent is not BaseTypeDeclarationSyntax)
            .Select(type => type.Identifier.Text)
            .Distinct();

    public static IEnumerable<string> UsedIn(string folder) =>
        Files(folder).SelectMany(file => file.Nodes<SimpleNameSyntax>()).Where(name => !IsMember(name)).Select(name => name.Identifier.Text).Distinct()
            .Except(DeclaredIn(folder));

    // A property may bear the name of a type: what follows a dot, and what a property pattern names, are members.
    private static bool IsMember(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == name,
        MemberBindingExpressionSyntax => true,
        NameColonSyntax => true,
        _ => false,
    };

    private static IEnumerable<SourceFile> Files(string folder) =>
        Repository.Shipped.Where(file => file.Path.StartsWith($"src/HighDicom/{folder}/", StringComparison.Ordinal));
}
