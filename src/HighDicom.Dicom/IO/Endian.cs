namespace FellowOakDicom.IO;

/// <summary>A byte order.</summary>
public struct Endian
{
    /// <summary>Least significant byte first.</summary>
    public static readonly Endian Little = new(false);

    /// <summary>Most significant byte first.</summary>
    public static readonly Endian Big = new(true);

    /// <summary>The order of this machine.</summary>
    public static readonly Endian LocalMachine = new(!BitConverter.IsLittleEndian);

    /// <summary>The order of networks, big endian.</summary>
    public static readonly Endian Network = new(true);

    private readonly bool _isBig;

    private Endian(bool isBig) => _isBig = isBig;

    internal readonly bool IsBig => _isBig;

    /// <summary>The same order.</summary>
    public static bool operator ==(Endian e1, Endian e2) => e1._isBig == e2._isBig;

    /// <summary>The other order.</summary>
    public static bool operator !=(Endian e1, Endian e2) => e1._isBig != e2._isBig;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is Endian other && this == other;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => _isBig ? 1 : 0;

    /// <summary>"Big Endian" or "Little Endian".</summary>
    public override readonly string ToString() => _isBig ? "Big Endian" : "Little Endian";
}
