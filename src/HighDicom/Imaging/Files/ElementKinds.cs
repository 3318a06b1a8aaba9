namespace HighDicom;

/// <summary>Between kinds of numbers in files and .NET's types.</summary>
internal static class ElementKinds
{
    private static readonly (ElementKind Kind, Type Type, int Size)[] All =
    [
        (ElementKind.Boolean, typeof(bool), 1),
        (ElementKind.UInt8, typeof(byte), 1),
        (ElementKind.Int8, typeof(sbyte), 1),
        (ElementKind.UInt16, typeof(ushort), 2),
        (ElementKind.Int16, typeof(short), 2),
        (ElementKind.UInt32, typeof(uint), 4),
        (ElementKind.Int32, typeof(int), 4),
        (ElementKind.UInt64, typeof(ulong), 8),
        (ElementKind.Int64, typeof(long), 8),
        (ElementKind.Half, typeof(Half), 2),
        (ElementKind.Single, typeof(float), 4),
        (ElementKind.Double, typeof(double), 8),
    ];

    /// <summary>The bytes of one number.</summary>
    internal static int SizeOf(ElementKind kind) => All[(int)kind].Size;

    /// <summary>The .NET type of a kind.</summary>
    internal static Type TypeOf(ElementKind kind) => All[(int)kind].Type;

    /// <summary>The kind of a .NET type; null if files hold no such numbers.</summary>
    internal static ElementKind? Of(Type type)
    {
        int index = Array.FindIndex(All, entry => entry.Type == type);
        return index < 0 ? null : All[index].Kind;
    }
}
