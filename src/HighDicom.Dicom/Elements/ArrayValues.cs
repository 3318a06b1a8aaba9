namespace FellowOakDicom;

/// <summary>Gets all values of an element as one array, for calls whose type argument is an array type.</summary>
internal static class ArrayValues
{
    /// <summary>The values, or the default of T if they cannot be represented.</summary>
    public static T? Get<T>(DicomElement element) =>
        typeof(T) == typeof(string[]) ? All<T, string>(element) :
        typeof(T) == typeof(object[]) ? All<T, object>(element) :
        typeof(T) == typeof(byte[]) ? All<T, byte>(element) :
        typeof(T) == typeof(sbyte[]) ? All<T, sbyte>(element) :
        typeof(T) == typeof(short[]) ? All<T, short>(element) :
        typeof(T) == typeof(ushort[]) ? All<T, ushort>(element) :
        typeof(T) == typeof(int[]) ? All<T, int>(element) :
        typeof(T) == typeof(uint[]) ? All<T, uint>(element) :
        typeof(T) == typeof(long[]) ? All<T, long>(element) :
        typeof(T) == typeof(ulong[]) ? All<T, ulong>(element) :
        typeof(T) == typeof(float[]) ? All<T, float>(element) :
        typeof(T) == typeof(double[]) ? All<T, double>(element) :
        typeof(T) == typeof(decimal[]) ? All<T, decimal>(element) :
        typeof(T) == typeof(DateTime[]) ? All<T, DateTime>(element) :
        typeof(T) == typeof(DicomUID[]) ? All<T, DicomUID>(element) :
        typeof(T) == typeof(DicomTag[]) ? All<T, DicomTag>(element) :
        default;

    private static T? All<T, TItem>(DicomElement element) => element.TryGetAll(out TItem[] values) ? (T)(object)values : default;
}
