using System.Globalization;
using System.Numerics;

namespace FellowOakDicom;

/// <summary>Converts numbers; a number that the target type cannot hold exactly in its range is refused, except that floating point may round.</summary>
internal static class NumberValues
{
    public static bool TryCast<TSource, T>(TSource number, out T value)
        where TSource : struct, INumber<TSource>
    {
        if (typeof(T) == typeof(TSource) || typeof(T) == typeof(TSource?) || typeof(T) == typeof(object))
        {
            value = (T)(object)number;
            return true;
        }

        if (typeof(T) == typeof(string))
        {
            value = (T)(object)number.ToString(null, CultureInfo.InvariantCulture);
            return true;
        }

        return
            typeof(T) == typeof(int) || typeof(T) == typeof(int?) ? Cast<TSource, int, T>(number, out value) :
            typeof(T) == typeof(double) || typeof(T) == typeof(double?) ? Cast<TSource, double, T>(number, out value) :
            typeof(T) == typeof(float) || typeof(T) == typeof(float?) ? Cast<TSource, float, T>(number, out value) :
            typeof(T) == typeof(decimal) || typeof(T) == typeof(decimal?) ? Cast<TSource, decimal, T>(number, out value) :
            typeof(T) == typeof(ushort) || typeof(T) == typeof(ushort?) ? Cast<TSource, ushort, T>(number, out value) :
            typeof(T) == typeof(short) || typeof(T) == typeof(short?) ? Cast<TSource, short, T>(number, out value) :
            typeof(T) == typeof(uint) || typeof(T) == typeof(uint?) ? Cast<TSource, uint, T>(number, out value) :
            typeof(T) == typeof(long) || typeof(T) == typeof(long?) ? Cast<TSource, long, T>(number, out value) :
            typeof(T) == typeof(ulong) || typeof(T) == typeof(ulong?) ? Cast<TSource, ulong, T>(number, out value) :
            typeof(T) == typeof(byte) || typeof(T) == typeof(byte?) ? Cast<TSource, byte, T>(number, out value) :
            typeof(T) == typeof(sbyte) || typeof(T) == typeof(sbyte?) ? Cast<TSource, sbyte, T>(number, out value) :
            TryEnum(number, out value);
    }

    private static bool Cast<TSource, TNumber, T>(TSource number, out T value)
        where TSource : struct, INumber<TSource>
        where TNumber : struct, INumber<TNumber>
    {
        TNumber cast = TNumber.CreateSaturating(number);
        value = (T)(object)cast;
        if (typeof(TNumber) == typeof(double) || typeof(TNumber) == typeof(float) || typeof(TNumber) == typeof(decimal))
        {
            return !TNumber.IsInfinity(cast) || TSource.IsInfinity(number);
        }

        return TSource.CreateSaturating(cast) == number;
    }

    private static bool TryEnum<TSource, T>(TSource number, out T value)
        where TSource : struct, INumber<TSource>
    {
        value = default!;
        if (!typeof(T).IsEnum || !TSource.IsInteger(number))
        {
            return false;
        }

        value = (T)Enum.ToObject(typeof(T), long.CreateSaturating(number));
        return true;
    }
}
