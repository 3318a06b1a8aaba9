using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HighDicom.Tests.HouseRules;

/// <summary>Tells generated types from hand-written ones: the latter have a file.</summary>
internal static class GeneratedTypes
{
    private static readonly HashSet<string> Written =
        [.. Repository.Shipped.SelectMany(file => file.Nodes<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.Text))];

    public static bool IsHandWritten(Type type) => Written.Contains(Outermost(type).Name.Split('`')[0]);

    /// <summary>One line a type with the number of its public members, and how many types there are.</summary>
    public static string Summary(IEnumerable<Type> types)
    {
        string[] lines = [.. types.Select(Line).Order(StringComparer.Ordinal)];
        return string.Create(CultureInfo.InvariantCulture, $"{lines.Length} types\n{string.Join('\n', lines)}");
    }

    private static string Line(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        int members = type.GetProperties(Own).Length + type.GetMethods(Own).Count(method => !method.IsSpecialName) + type.GetFields(Own).Length;
        return string.Create(CultureInfo.InvariantCulture, $"{type.FullName} {members}");
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
