using FellowOakDicom;

namespace HighDicom.Requirements;

/// <summary>
/// Finds out which modules a data set has: those that its IOD asks for, and of the others those of which the data set has an attribute that no other module
/// of the IOD has.
/// </summary>
internal sealed class ModulePresence(IodPlan plan, DicomDataset dataset)
{
    private readonly ModuleState[] _states = new ModuleState[plan.Modules.Count];
    private readonly bool[] _isBusy = new bool[plan.Modules.Count];
    private readonly HashSet<uint> _tags = [.. dataset.Select(item => TagPattern.FirstOfGroup((uint)item.Tag))];

    /// <summary>Decides all modules.</summary>
    public void Decide(ConditionEvaluator evaluator, ItemLevel root, Findings findings)
    {
        for (int i = 0; i < _states.Length; i++)
        {
            Decide(i, evaluator, root, findings);
        }
    }

    public ModuleState this[int module] => _states[module];

    /// <summary>Whether the module of a file name of standard-xml is there; what is still being decided cannot be told.</summary>
    public Answer Has(string name, Func<int, ModuleState> decide)
    {
        for (int i = 0; i < _states.Length; i++)
        {
            if (plan.Modules[i].Table?.Name == name)
            {
                return _isBusy[i] ? Answer.CannotTell : Answers.Of(decide(i) == ModuleState.Present);
            }
        }

        return Answer.No;
    }

    /// <summary>Decides one module, and says so where its condition cannot be told.</summary>
    public ModuleState Decide(int module, ConditionEvaluator evaluator, ItemLevel root, Findings findings)
    {
        if (_states[module] == ModuleState.Open)
        {
            _isBusy[module] = true;
            _states[module] = StateOf(module, evaluator, root, findings);
            _isBusy[module] = false;
        }

        return _states[module];
    }

    private ModuleState StateOf(int number, ConditionEvaluator evaluator, ItemLevel root, Findings findings)
    {
        ModulePlan module = plan.Modules[number];
        if (module.Module.Usage == HighDicom.Iods.Usage.Mandatory)
        {
            return ModuleState.Present;
        }

        Answer required = module.Condition is null ? Answer.No : evaluator.Evaluate(module.Condition, root);
        bool hasOwn = HasOwnAttribute(number);
        if (required == Answer.CannotTell && !hasOwn && FirstRequired(module) is { } row)
        {
            findings.AddUnchecked(root, (DicomTag)row.Tag.Tag, row, module.Condition!);
        }

        return required == Answer.Yes ? ModuleState.Present
            : required == Answer.No && module.IsForbiddenOtherwise ? ModuleState.Forbidden
            : hasOwn ? ModuleState.Present : ModuleState.Absent;
    }

    private bool HasOwnAttribute(int module)
    {
        foreach (uint tag in plan.OwnTags(module))
        {
            if (_tags.Contains(tag))
            {
                return true;
            }
        }

        return false;
    }

    private static RequirementRow? FirstRequired(ModulePlan module) =>
        module.Table?.Entries.OfType<RequirementRow>().OrderBy(row => row.Type).FirstOrDefault();
}
