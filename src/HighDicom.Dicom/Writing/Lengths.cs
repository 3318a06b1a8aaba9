namespace FellowOakDicom.IO.Writer;

/// <summary>The lengths of sequences, items and groups in order of their starts: found by one pass that throws its bytes away, used by the next.</summary>
internal sealed class Lengths
{
    private readonly List<long> _lengths = [];
    private int _next;
    private bool _isKnown;

    /// <summary>Says that all lengths are found, and goes back to the first.</summary>
    public void Complete() => (_isKnown, _next) = (true, 0);

    /// <summary>The place of the next length.</summary>
    public int Begin()
    {
        if (!_isKnown)
        {
            _lengths.Add(0);
        }

        return _next++;
    }

    public uint Get(int index) => _lengths[index] < uint.MaxValue
        ? (uint)_lengths[index]
        : throw new DicomDataException("A sequence or item of 4 GiB or more cannot state its length; write it with undefined length");

    public void End(int index, long length)
    {
        if (!_isKnown)
        {
            _lengths[index] = length;
        }
    }
}
