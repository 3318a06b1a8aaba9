namespace HighDicom;

/// <summary>A frame shares pixels with another segment's; the caller knows the segment's number.</summary>
internal sealed class OverlapException(PlaneUse use) : Exception
{
    internal PlaneUse Use => use;
}
