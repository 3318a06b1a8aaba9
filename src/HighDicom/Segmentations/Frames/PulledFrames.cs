namespace HighDicom;

/// <summary>Frames that are asked for one after the other; the last one is kept until the next.</summary>
internal sealed class PulledFrames<T>(IFrameSource<T> source) : FrameStore<T>(new MaskShape(source.Frames, source.Rows, source.Columns)), IPulled
    where T : unmanaged
{
    private T[] _pixels = [];
    private int _current = -1;

    public void Pull(int frame, CancellationToken cancellationToken)
    {
        if (_pixels.Length == 0) _pixels = new T[Shape.FramePixels];
        _current = -1;
        source.Read(frame, _pixels, cancellationToken);
        _current = frame;
    }

    public void Release() => (_pixels, _current) = ([], -1);

    internal override FrameView<T> View(int frame) => frame == _current
        ? new FrameView<T>(_pixels)
        : throw new InvalidOperationException($"Frame {frame} was not asked for; the last one was {_current}.");
}
