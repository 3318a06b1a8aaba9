namespace HighDicom.Requirements;

/// <summary>The guards of the item at hand, each evaluated at most once. Reused from item to item.</summary>
internal sealed class GuardStates(CheckRun run)
{
    private GuardState[] _states = [];
    private ItemLevel _level = run.Root;

    /// <summary>Turns to another item.</summary>
    public void Start(ItemLevel level, ShapeVariant? variant)
    {
        _level = level;
        int count = level.Shape.Guards.Length;
        if (_states.Length < count)
        {
            _states = new GuardState[count];
        }

        if (variant is null)
        {
            _states.AsSpan(0, count).Clear();
        }
        else
        {
            variant.Guards.CopyTo(_states);
        }
    }

    /// <summary>The state of a guard by its number in the shape; -1 is no guard.</summary>
    public GuardState this[int guard]
    {
        get
        {
            if (guard < 0)
            {
                return GuardState.Open;
            }

            ref GuardState state = ref _states[guard];
            return state != GuardState.Unknown ? state : state = Evaluate(_level.Shape.Guards[guard]);
        }
    }

    private GuardState Evaluate(Guard guard)
    {
        ModuleState module = guard.Module < 0 ? ModuleState.Present : run.Modules[guard.Module];
        if (module != ModuleState.Present)
        {
            return module == ModuleState.Forbidden ? GuardState.Forbidden : GuardState.Silent;
        }

        return guard.Applies is null ? GuardState.Open : run.Evaluator.Evaluate(guard.Applies, _level) switch
        {
            Answer.Yes => GuardState.Open,
            Answer.No => GuardState.Closed,
            _ => GuardState.CannotTell,
        };
    }
}
